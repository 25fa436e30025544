using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>When somebody reaches the age of retirement, and by which document.</summary>
/// <param name="Original">The month of the original age.</param>
/// <param name="Month">The month of the age that holds: the post falls vacant with its end.</param>
/// <param name="Earliest">The earliest month of one's own choice.</param>
/// <param name="Latest">The latest month by agreement.</param>
public sealed record RetirementDate(RetirementClass Class, Month Original, Month Month, Month Earliest, Month Latest, string Document, string Place, string? Note)
{
    /// <summary>Last day in office.</summary>
    public DateOnly LastDay => Month.LastDay;

    public int Delay => Original.MonthsTo(Month);

    /// <summary>男，原 60 周岁，延迟 5 个月（60 岁 5 个月）.</summary>
    public string Words => Delay == 0
        ? $"{Class.Name}，{Class.Age} 周岁"
        : $"{Class.Name}，原 {Class.Age} 周岁，延迟 {Delay} 个月（{Class.Age + (Delay / 12)} 岁{(Delay % 12 == 0 ? "" : $" {Delay % 12} 个月")}）";
}
