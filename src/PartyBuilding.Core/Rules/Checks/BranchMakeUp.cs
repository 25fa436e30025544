namespace PartyBuilding.Core.Rules.Checks;

/// <summary>What a branch is made up of now.</summary>
/// <param name="JointUnits">Units linked as 联合.</param>
/// <param name="Ungrouped">Members without a party group; 0 for a branch without groups.</param>
public sealed record BranchMakeUp(bool IsJoint, int JointUnits, int Ungrouped);
