using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Whether a person is counted in an item, and if not, the first condition that fails.</summary>
public sealed record WhyNotAnswer(Guid PersonPublicId, string Name, bool IsCounted, string Text, RegisterRow Row = RegisterRow.Member);
