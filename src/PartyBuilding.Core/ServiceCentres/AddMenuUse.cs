namespace PartyBuilding.Core.ServiceCentres;

/// <summary>How often an item was used on a day, and by whom.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddMenuUse(Guid Key, Guid PointKey, Guid? ItemKey, DateOnly On, MenuUser? By, int? Times, string? Note);
