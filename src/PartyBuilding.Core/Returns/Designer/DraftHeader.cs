using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>Name, rhythm and deadlines of a form.</summary>
/// <param name="OnTimeDays">Working days after the period's end.</param>
/// <param name="Expects">Register items of which a unit must count something to owe the form; empty or null for every unit.</param>
public sealed record DraftHeader(string? Name, FormFrequency Frequency, Filer FiledBy, int OnTimeDays, int LockDays, IReadOnlyList<string>? Expects = null);
