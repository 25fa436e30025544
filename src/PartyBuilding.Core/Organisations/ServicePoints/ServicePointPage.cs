namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>One page of the list.</summary>
public sealed record ServicePointPage(IReadOnlyList<ServicePointRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
