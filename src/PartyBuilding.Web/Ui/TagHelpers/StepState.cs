namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>Where a step of a procedure stands.</summary>
public enum StepState
{
    /// <summary>Still to come.</summary>
    Next,

    /// <summary>Being done.</summary>
    Now,

    /// <summary>Finished.</summary>
    Done,
}
