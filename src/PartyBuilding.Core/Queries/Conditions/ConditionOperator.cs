namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>How a field is compared. Stored by name with saved conditions.</summary>
public enum ConditionOperator : byte
{
    Is = 1,
    IsNot = 2,
    Contains = 3,
    NotContains = 4,
    StartsWith = 5,
    AtLeast = 11,
    AtMost = 12,
    MoreThan = 13,
    LessThan = 14,
    Between = 15,
    Empty = 21,
    NotEmpty = 22,
    Yes = 31,
    No = 32,
    Under = 41,
    Own = 42,
    NotUnder = 43,
}
