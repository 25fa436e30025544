namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A kind of meeting in one period of the year.</summary>
/// <param name="To">Last day.</param>
/// <param name="DueOn">Last day on which the next is in time; by rolling count before <paramref name="To"/>.</param>
public sealed record DutyPeriod(DateOnly From, DateOnly To, DateOnly DueOn, int Held, int Owed, DutyStatus Status)
{
    public int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>11月, 第三季度, 上半年, 全年.</summary>
    public string Name => Months switch
    {
        1 => $"{From.Month}月",
        3 => $"第{"一二三四"[(From.Month - 1) / 3]}季度",
        6 => From.Month == 1 ? "上半年" : "下半年",
        >= 12 => "全年",
        _ => $"{From.Month}至{To.Month}月",
    };
}
