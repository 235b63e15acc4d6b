// Writing descriptions of people into a review. Threads: pure functions.
#pragma once

#include "exchange/json_writer.h"
#include "scruple/identifiability.h"

namespace scruple::exchange {

void put_person(JsonWriter& json, const DescribedPerson& person);
void put_identifiability(JsonWriter& json, const Identifiability& identifiability);

}  // namespace scruple::exchange
