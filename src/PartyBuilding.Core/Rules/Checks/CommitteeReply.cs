namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A reply about an elected secretary or deputy.</summary>
/// <param name="ByOwnLevel">Whoever registers it manages the organisation only, not its superior.</param>
public sealed record CommitteeReply(string Name, bool ByOwnLevel, bool HasDocument);
