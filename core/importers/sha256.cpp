// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sha256.h"

#include <array>
#include <new>
#include <openssl/evp.h>

namespace headroom {

namespace {

struct FreeContext
{
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

// libcrypto fails here only for want of memory.
void mustWork(int status)
{
    if (status != 1) throw std::bad_alloc();
}

} // namespace

struct Sha256::State
{
    Context context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    mustWork(m_state->context ? 1 : 0);
    mustWork(EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    mustWork(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex() const
{
    const Context copy{EVP_MD_CTX_new()};
    mustWork(copy ? 1 : 0);
    mustWork(EVP_MD_CTX_copy_ex(copy.get(), m_state->context.get()));
    std::array<unsigned char, 32> digest{};
    unsigned int length = 0;
    mustWork(EVP_DigestFinal_ex(copy.get(), digest.data(), &length));

    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

} // namespace headroom
