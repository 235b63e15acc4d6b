// Form: a Description in the names that people and other programs use. Free functions.
#pragma once

#include <string>
#include <string_view>

#include "reidentify/description.h"
#include "reidentify/population.h"
#include "scruple/identifiability.h"

namespace scruple::reidentify {

StructuredDescription structured(const Description& description, const Population& population);

}  // namespace scruple::reidentify
