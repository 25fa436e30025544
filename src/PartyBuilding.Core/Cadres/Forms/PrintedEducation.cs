using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Which row of 学历学位 somebody chose for a place on the form; without one the highest is printed.</summary>
public sealed class PrintedEducation : IRecorded
{
    public int Id { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required EducationSlot Slot { get; init; }

    /// <summary>Key of the row; null prints nothing.</summary>
    public Guid? RowKey { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
