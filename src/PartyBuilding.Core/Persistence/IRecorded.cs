namespace PartyBuilding.Core.Persistence;

/// <summary>
/// What the database knew, and when: written under <see cref="RecordedNo"/> and believed until
/// <see cref="SupersededNo"/>. Known at N means RecordedNo ≤ N &lt; SupersededNo.
/// </summary>
public interface IRecorded
{
    long RecordedNo { get; }

    long SupersededNo { get; set; }
}
