// Encoder: a small transformer that reads a text whole, for posts on which the linear models are in doubt.
//
// A BERT-like stack (Devlin et al. 2019; the weights began as MiniLM's, Wang et al. 2020): sums of vectors of
// pieces, places and parts, then layers of attention and two dense maps, then for each topic a linear model
// of the mean and the highest of each column. What the states of single tokens say of the words to be shown
// is a linear model of its own. Trained by training/encoder.py and training/pointing.py. A text of several
// windows has the score of its highest; of a long text only the windows that the linear models find most
// telling are read, so that the work has an end.
//
// Threads: immutable; views into the blob, which must outlive it.
#pragma once

#include <array>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

#include "detect/dense.h"
#include "detect/encoder_input.h"
#include "detect/evidence.h"

namespace scruple::detect {

class Encoder {
 public:
  struct Size {
    std::uint32_t width = 0, layers = 0, heads = 0, inner = 0, places = 0, pieces = 0, topics = 0;
  };
  /// Rows of pieces with a meaning of their own.
  struct Special {
    std::uint32_t first = 0, end = 0, unknown = 0;
  };

  /// nullopt when the section is damaged; an empty section is a knowledge without encoder.
  static std::optional<Encoder> open(std::span<const std::byte> section, const pattern::Names& names,
                                     const knowledge::Settings& settings);
  bool empty() const { return topics_.empty(); }

  /// Ids of the topics, in the order of the scores.
  std::span<const std::uint16_t> topics() const { return topics_; }
  /// What was said of one window.
  struct Heard {
    std::vector<float> topics;    ///< log-odds
    std::vector<TokenAt> tokens;  ///< that were read
    std::vector<float> says;      ///< of each: [topics][places] of Evidence
  };
  /// What was said of windows before: who reviews a text again at another threshold, as rewriting does, asks
  /// once. And room to work in, which is kept from text to text: to ask the system for some megabytes and
  /// give them back takes a quarter of the time of reading.
  class Memory {
   public:
    Memory();
    /// nullptr where these rows were not read before.
    const Heard* find(std::span<const std::uint32_t> rows) const;
    const Heard& keep(std::span<const std::uint32_t> rows, Heard heard);
    std::pmr::memory_resource* room() const { return room_.get(); }

   private:
    static constexpr std::size_t kMost = 8;
    struct Read {
      std::vector<std::uint32_t> rows;
      Heard heard;
    };
    std::vector<Read> read_;
    std::size_t oldest_ = 0;
    std::unique_ptr<std::pmr::memory_resource> room_;
  };

  /// Log-odds of each topic, the highest of `windows`; `evidence`, if wanted, of what was read. One memory
  /// serves one encoder.
  std::pmr::vector<float> score(const read::Reading& reading, const Author& author,
                                std::span<const Window> windows, std::pmr::memory_resource* arena,
                                Memory& memory, Evidence* evidence = nullptr) const;

  /// The final state of each token that is read with a window, the mean of its pieces': for training.
  struct States {
    std::vector<TokenAt> tokens;
    Rows rows;
  };
  States states(const read::Reading& reading, const Author& author, Window window,
                std::pmr::memory_resource* arena) const;

 private:
  struct Norm {
    std::span<const float> gain, bias;
  };
  struct Layer {
    Dense query, key, value, joined;
    Norm after_attention;
    Dense inner, outer;
    Norm after_dense;
  };
  /// Rows [first, last) are those of a token.
  struct Pieced {
    TokenAt at;
    std::uint32_t first = 0, last = 0;
  };
  struct Input {
    std::pmr::vector<std::uint32_t> rows;
    std::size_t around = 0;  ///< so many rows stand before the text
    std::pmr::vector<Pieced> tokens;
  };

  explicit Encoder(EncoderInput input) : input_(std::move(input)) {}
  Input read_window(const read::FieldReading& text, Window window, const Words& around,
                    std::pmr::memory_resource* arena) const;
  Rows run(const Input& input, std::pmr::memory_resource* room) const;
  Heard read(const Input& input, std::pmr::memory_resource* room) const;
  std::vector<float> judge(const Rows& rows, std::pmr::memory_resource* room) const;
  static std::pmr::vector<std::uint32_t> key_of(const Input& input);
  static Rows means_of(const Input& input, const Rows& rows, std::pmr::memory_resource* room);
  Rows vectors(const Input& input, std::pmr::memory_resource* room) const;
  void run(const Layer& layer, Rows& rows, std::pmr::memory_resource* room) const;

  EncoderInput input_;
  Size size_;
  Special special_;
  std::vector<std::uint16_t> topics_;
  Pieces pieces_;
  std::span<const std::int8_t> table_;          ///< [pieces][width]
  std::span<const float> table_scale_;          ///< by piece
  std::span<const float> places_;               ///< [places][width]
  std::array<std::span<const float>, 2> part_;  ///< added to what stands around, and to the text
  Norm first_norm_;
  std::vector<Layer> layers_;
  std::span<const float> head_, head_bias_;  ///< [topics][mean and highest of each column]
  Dense evidence_;  ///< [topics][places] of a token's state; none in a first training
};

}  // namespace scruple::detect
