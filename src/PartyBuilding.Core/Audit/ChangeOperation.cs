namespace PartyBuilding.Core.Audit;

/// <summary>What happened to a row.</summary>
public enum ChangeOperation : byte
{
    Added = 1,
    Changed = 2,
    Deleted = 3,
}
