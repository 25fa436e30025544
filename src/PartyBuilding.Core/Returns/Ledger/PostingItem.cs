using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A ledger item over the postings of a month. <paramref name="Distance"/> null counts them from everywhere.</summary>
public sealed record PostingItem(string Query, PostingKind Kind, Distance? Distance = null)
{
    public bool Counts(PostingKind kind, Distance distance) => kind == Kind && (Distance is null || Distance == distance);
}
