namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A heading of a paper table.</summary>
public sealed record HeadCell(string Text, int Columns = 1, int Rows = 1);
