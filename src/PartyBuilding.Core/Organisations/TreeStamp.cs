namespace PartyBuilding.Core.Organisations;

/// <summary>
/// The newest row of each table that changes of the tree or of its members end up in, and the stamp of repairs that leave
/// no row. The ledger's transactions run one after the other, so that a higher number is always a later commit.
/// </summary>
internal sealed record TreeStamp(int Organisations, long Members, long Postings, long Facts, int Repairs);
