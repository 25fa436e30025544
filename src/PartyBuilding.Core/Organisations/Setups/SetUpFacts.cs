namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The contents of a request as the rules see them.</summary>
/// <param name="NeedsPlan">A committee or a general branch.</param>
/// <param name="Units">Units that set a joint branch up.</param>
public sealed record SetUpFacts(
    bool HasApplicant, bool HasReasons, bool HasWorkers, bool HasMembers, bool HasDistribution, bool NeedsPlan, bool HasPlan, bool HasLeaders,
    bool HasLevel, bool HasEstablishmentDocument, bool IsBranch, bool IsJoint, int Units);
