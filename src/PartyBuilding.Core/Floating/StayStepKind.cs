namespace PartyBuilding.Core.Floating;

/// <summary>The receiving branch's steps, in this order (L1833).</summary>
public enum StayStepKind : byte
{
    Present = 1,
    Verify = 2,
    File = 3,
}
