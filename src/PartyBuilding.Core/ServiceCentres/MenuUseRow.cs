namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A use as the page of the centre shows it.</summary>
public sealed record MenuUseRow(Guid Key, string Item, DateOnly On, MenuUser By, int Times, string? Note);
