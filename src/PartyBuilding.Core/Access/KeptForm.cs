namespace PartyBuilding.Core.Access;

/// <summary>
/// What somebody had typed when their session ended, encrypted, for half an hour and for the same account only. Not a
/// record of the ledger: it goes when its time is over.
/// </summary>
public sealed class KeptForm
{
    /// <summary>Largest encrypted content, bytes.</summary>
    public const int LargestContent = 400 * 1024;

    /// <summary>Longest address of a page.</summary>
    public const int LongestAddress = 400;

    public int Id { get; private set; }

    /// <summary>Key in the address the user comes back to.</summary>
    public required Guid PublicId { get; init; }

    public required int AccountId { get; init; }

    /// <summary>The page the form stood on: path and query of this site.</summary>
    public required string Address { get; init; }

    /// <summary>Encrypted by the web application; means nothing in the database.</summary>
    public required byte[] Content { get; init; }

    public required DateTime ExpiresAt { get; init; }
}
