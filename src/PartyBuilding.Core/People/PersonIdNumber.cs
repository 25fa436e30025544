using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.People;

/// <summary>
/// The vault row of a person's ID number (公民身份号码): sealed for reading, indexed blindly for finding, or absent with a
/// reason. A person has one row.
/// </summary>
public sealed class PersonIdNumber : IVersioned
{
    public int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>AES-256-GCM under <see cref="KeyId"/>; table, column and the person's public key are authenticated with it.</summary>
    [Protected]
    public byte[]? Ciphertext { get; set; }

    [Protected]
    public byte[]? Nonce { get; set; }

    [Protected]
    public byte[]? Tag { get; set; }

    public string? KeyId { get; set; }

    /// <summary>HMAC-SHA-256 under <see cref="IndexKeyId"/>: equal for equal numbers, and tells nothing else.</summary>
    [Protected]
    public byte[]? BlindIndex { get; set; }

    public string? IndexKeyId { get; set; }

    /// <summary>Checked against the document. Unique among these; others may repeat until they are merged.</summary>
    public bool Verified { get; set; }

    /// <summary>The first three digits, for the mask on the record page.</summary>
    [Protected]
    public string? Prefix3 { get; set; }

    /// <summary>Why there is no number: a code of the table PB-NOID.</summary>
    public string? MissingReasonCode { get; set; }

    public int Version { get; set; }
}
