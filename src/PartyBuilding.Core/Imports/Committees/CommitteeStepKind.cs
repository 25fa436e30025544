namespace PartyBuilding.Core.Imports.Committees;

/// <summary>What can happen to a post after the election, in the order in which it is carried out on one day.</summary>
internal enum CommitteeStepKind
{
    Approve,
    End,
    CoOpt,
}
