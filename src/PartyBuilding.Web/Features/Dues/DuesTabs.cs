namespace PartyBuilding.Web.Features.Dues;

/// <summary>The parts of dues, for the organisation a page is about.</summary>
public sealed record DuesTabs(string Current, Guid? Unit, int Year);
