using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Burden;

/// <summary>What one form asks of the units over some months.</summary>
/// <param name="AskedBy">Null for the forms delivered with the program.</param>
/// <param name="Returns">Owed, over all its periods.</param>
/// <param name="Cells">Of all those returns.</param>
/// <param name="Known">Cells that the ledger, other returns or the form itself work out.</param>
/// <param name="Measured">Returns whose filling was timed and took more than one step.</param>
/// <param name="Seconds">What those took together.</param>
public sealed record FormBurden(
    string Code, string Name, FormFrequency Frequency, Filer FiledBy, string? AskedBy, string? Ground,
    int Periods, int Units, int Returns, int Arrived, long Cells, long Known, long Overridden, int Confirmed, int Measured, long Seconds)
{
    public long Typed => Cells - Known;

    /// <summary>Mean filling time; null when nothing was timed.</summary>
    public TimeSpan? Each => Measured == 0 ? null : TimeSpan.FromSeconds((double)Seconds / Measured);
}
