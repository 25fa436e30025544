namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Which period a figure of a check is taken from.</summary>
public enum PeriodShift : byte
{
    /// <summary>本期.</summary>
    None = 0,

    /// <summary>上期: the period just before.</summary>
    Previous = 1,

    /// <summary>去年同期: the same months a year before.</summary>
    LastYear = 2,
}
