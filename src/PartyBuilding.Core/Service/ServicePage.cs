namespace PartyBuilding.Core.Service;

/// <summary>A page of one register.</summary>
public sealed record ServicePage(IReadOnlyList<ServiceRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
