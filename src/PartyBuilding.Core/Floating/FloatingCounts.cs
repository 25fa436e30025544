namespace PartyBuilding.Core.Floating;

/// <summary>How many stand in each list, and how many members have a floating state without a record (资料待补).</summary>
/// <param name="NotTransferred">Of those taking part here, without 流动党员: they are never added to the transferred.</param>
public sealed record FloatingCounts(int Out, int In, int NotTransferred, int Due, int ToFile, int ToLink, int Past, int Bare)
{
    public int Of(FloatingList list) => list switch
    {
        FloatingList.Out => Out,
        FloatingList.In => In,
        FloatingList.Due => Due,
        FloatingList.ToFile => ToFile,
        FloatingList.ToLink => ToLink,
        _ => Past,
    };
}
