// Inner loops that are compiled for more than one processor; none of this changes a result.
#pragma once

// A second copy of a function for processors with AVX2, chosen when the program starts. Sanitizers watch
// before that choice can be made.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#if !defined(__has_feature)
#define SCRUPLE_WIDE __attribute__((target_clones("avx2", "default")))
#elif !__has_feature(address_sanitizer)
#define SCRUPLE_WIDE __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef SCRUPLE_WIDE
#define SCRUPLE_WIDE
#endif

/// For a processor with AVX-512 VNNI alone: whoever calls it has asked whether this is one.
#if defined(__x86_64__)
#define SCRUPLE_BYTES __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))
#endif

/// So that a template is compiled for the processor of whoever calls it.
#define SCRUPLE_INTO_CALLER __attribute__((always_inline)) inline
