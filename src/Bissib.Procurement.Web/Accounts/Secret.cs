using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Secrets of links and tokens: 256 bits of chance, so that a plain SHA-256 (64 hexadecimal digits) hides them as well
/// as a slow hash would.
/// </summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>In base64url: it can stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Takes as long for any two texts of one length.</summary>
    public static bool AreEqual(string one, string other) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
