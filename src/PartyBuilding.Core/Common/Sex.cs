namespace PartyBuilding.Core.Common;

/// <summary>Sex by GB/T 2261.1; the number is the standard's code.</summary>
public enum Sex : byte
{
    Unknown = 0,
    Male = 1,
    Female = 2,
    Unstated = 9,
}
