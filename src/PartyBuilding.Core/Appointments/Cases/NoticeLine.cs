namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>One field of a notice.</summary>
/// <param name="IsWanted">The documents ask for it (手册2008 L2752).</param>
public sealed record NoticeLine(string Label, string Text, bool IsWanted)
{
    public bool IsMissing => IsWanted && Text.Length == 0;
}
