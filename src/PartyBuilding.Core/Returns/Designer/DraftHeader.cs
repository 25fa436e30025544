using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>Name, rhythm and deadlines of a form.</summary>
/// <param name="OnTimeDays">Working days after the period's end.</param>
public sealed record DraftHeader(string? Name, FormFrequency Frequency, Filer FiledBy, int OnTimeDays, int LockDays);
