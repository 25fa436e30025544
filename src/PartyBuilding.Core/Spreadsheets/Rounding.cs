namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// How a published rate is rounded; named per figure, because sources differ: 99.28 is printed 99.2 in one of them and
/// 99.3 half-up.
/// </summary>
public enum Rounding : byte
{
    /// <summary>四舍五入.</summary>
    HalfUp = 1,

    /// <summary>舍去尾数.</summary>
    CutOff = 2,
}
