namespace PartyBuilding.Core.Members.Medals;

/// <summary>
/// Time in the Party. Between the end of a membership (停止党籍, 除名, 退党, 开除党籍, 取消预备党员资格) and its restoration it
/// stands still; a member who left for another district and came back was a member all along.
/// </summary>
public static class MembershipTime
{
    /// <param name="from">The day from which the first spell counts.</param>
    /// <param name="spells">Ends of the earlier spells and beginnings of the next ones, in order.</param>
    /// <returns>The day on which so many years are full.</returns>
    public static DateOnly ReachedOn(DateOnly from, int years, IEnumerable<SpellBreak> spells)
    {
        var reached = from.AddYears(years);
        // A break before the day puts the day off by its length; one after it takes nothing back.
        foreach (var gap in spells.OrderBy(s => s.EndedOn).Where(s => s.By is not PostingKind.TransferredOut and not PostingKind.WholeOut))
        {
            if (gap.EndedOn < reached)
                reached = reached.AddDays(Math.Max(0, gap.BegunOn.DayNumber - gap.EndedOn.DayNumber));
        }

        return reached;
    }
}
