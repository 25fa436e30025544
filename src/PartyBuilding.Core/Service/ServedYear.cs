namespace PartyBuilding.Core.Service;

/// <summary>What a member did for the masses in a year, from the registers: important content of the appraisal (手册2008 L1677).</summary>
/// <param name="Kept">Of the pledges: kept.</param>
/// <param name="Sessions">Volunteer sessions taken part in by name.</param>
/// <param name="Pairs">Pairings in which the member helps.</param>
public sealed record ServedYear(int Pledges, int Kept, int Sessions, int Pairs)
{
    public static readonly ServedYear Nothing = new(0, 0, 0, 0);

    /// <summary>In Chinese, as forms print it.</summary>
    public string Text => this == Nothing ? "没有登记" : string.Join("；", new[]
    {
        Pledges > 0 ? $"承诺 {Pledges} 件，兑现 {Kept} 件" : null, Sessions > 0 ? $"志愿服务 {Sessions} 次" : null, Pairs > 0 ? $"结对帮扶 {Pairs} 户" : null,
    }.Where(t => t is not null));
}
