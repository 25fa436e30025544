using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The page of a drive with what its reader may do.</summary>
public sealed record DrivePage(DriveRecord Record, bool MayLead, bool MayRecord, bool MayExport, DriveForm Form)
{
    public const int Most = 200;

    public string At => $"/meetings/special/{Record.Drive.PublicId}";
}
