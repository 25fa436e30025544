namespace PartyBuilding.Web.Ui;

/// <summary>The product's name as its users read it.</summary>
public static class ProductName
{
    /// <summary>District-level party building management.</summary>
    public const string Chinese = "区级党建";
}
