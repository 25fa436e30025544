using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A person behind a figure; for a movement, what happened and when.</summary>
public sealed record CellPerson(
    Guid PersonPublicId, string Name, string BranchName, PostingKind? Movement = null, DateOnly? EffectiveOn = null, string? OtherEnd = null);
