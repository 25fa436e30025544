namespace PartyBuilding.Core.Dues;

/// <summary>A member takes a post of dues work.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AppointDuesOfficer(Guid Key, Guid UnitKey, Guid PersonKey, DuesPost Post, DateOnly TrainedOn, DateOnly FromOn);
