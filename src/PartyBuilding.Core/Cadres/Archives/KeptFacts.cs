namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A file that is kept here, as it is looked over.</summary>
/// <param name="UpSince">First day in the post of a cadre whom a level above manages, while the original is still here.</param>
/// <param name="DueOn">Of a loan that is not back.</param>
/// <param name="Unfiled">Posts taken with a document after the last appointment material.</param>
/// <param name="Moved">The cadre serves, and is kept, in different units.</param>
public sealed record KeptFacts(DateOnly Today, DateOnly? UpSince, DateOnly? DueOn, string? Borrower, IReadOnlyList<string> Unfiled, string? Moved, DateOnly? ReceiptSince);
