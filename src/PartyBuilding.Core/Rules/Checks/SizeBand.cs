namespace PartyBuilding.Core.Rules.Checks;

/// <summary>The three organisations that the size bands speak of.</summary>
public enum SizeBand : byte
{
    /// <summary>党支部.</summary>
    Branch = 1,

    /// <summary>党总支.</summary>
    GeneralBranch = 2,

    /// <summary>基层党委.</summary>
    Committee = 3,
}
