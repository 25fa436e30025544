namespace PartyBuilding.Core.Persistence;

/// <summary>Open ends of the two kinds of range; real values, so that a range test needs no null case and can use an index.</summary>
public static class Recorded
{
    /// <summary><see cref="IRecorded.SupersededNo"/> of what is still believed.</summary>
    public const long Current = long.MaxValue;

    /// <summary>ValidTo of what still holds.</summary>
    public static readonly DateOnly Open = DateOnly.MaxValue;

    /// <summary>Ends the belief in a row; the row itself stays for those who ask what was known earlier.</summary>
    public static void Supersede(this IRecorded row, long recordedNo) => row.SupersededNo = recordedNo;
}
