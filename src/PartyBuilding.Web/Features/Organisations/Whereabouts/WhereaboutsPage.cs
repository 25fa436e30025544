namespace PartyBuilding.Web.Features.Organisations.Whereabouts;

/// <summary>One list.</summary>
public sealed record WhereaboutsPage(Guid Organisation, Core.Organisations.Reorganisation.Whereabouts List, bool MayExport)
{
    public string At => $"/organisations/{Organisation}/whereabouts";
}
