using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A person behind a figure; for a movement, what happened and when.</summary>
/// <param name="PersonPublicId">Key of the member, or of the record that <paramref name="Row"/> names.</param>
/// <param name="Amount">What the record adds to the figure, in its unit.</param>
public sealed record CellPerson(
    Guid PersonPublicId, string Name, string BranchName, PostingKind? Movement = null, DateOnly? EffectiveOn = null, string? OtherEnd = null,
    RegisterRow Row = RegisterRow.Member, long Amount = 1);
