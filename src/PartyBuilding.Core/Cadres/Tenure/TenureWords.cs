namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>Chinese words of tenure.</summary>
public static class TenureWords
{
    public static string Title(this PostDueKind kind) => kind switch
    {
        PostDueKind.Retirement => "到龄退休",
        PostDueKind.Term => "任期届满",
        PostDueKind.Exchange => "任职年限",
        PostDueKind.Probation => "试用期满",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
