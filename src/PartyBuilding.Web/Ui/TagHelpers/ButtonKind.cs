namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>Weight of a button; a page has at most one <see cref="Primary"/>.</summary>
public enum ButtonKind
{
    /// <summary>Outline.</summary>
    Plain,

    /// <summary>The one thing this page is for.</summary>
    Primary,

    /// <summary>Cannot be taken back easily.</summary>
    Danger,

    /// <summary>Looks like a link.</summary>
    Link,
}
