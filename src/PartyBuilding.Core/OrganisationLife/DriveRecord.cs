namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The page of a drive, as far as its reader sees the units.</summary>
/// <param name="Unheld">Branches that have not held it.</param>
/// <param name="Unreached">Members absent who have not made it up, by branch; the first thousand.</param>
public sealed record DriveRecord(
    LifeDrive Drive, string Owner, DriveCoverage Coverage, IReadOnlyList<DriveUnitRow> Units, IReadOnlyList<DriveBranchRow> Unheld,
    IReadOnlyList<DriveBranchRow> Unfinished, IReadOnlyList<(string Branch, string Name, string Why)> Unreached, IReadOnlyList<MeetingEvent> History);
