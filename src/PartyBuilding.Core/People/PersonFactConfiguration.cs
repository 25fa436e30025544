using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.People;

internal sealed class PersonFactConfiguration : IEntityTypeConfiguration<PersonFact>
{
    public void Configure(EntityTypeBuilder<PersonFact> builder)
    {
        builder.ToTable("PersonFact");
        builder.Property(x => x.Value).HasMaxLength(64);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        // Covers "what was Kind of this person on a day, known at a number" without touching the row.
        builder.HasIndex(x => new { x.PersonId, x.Kind, x.SupersededNo, x.ValidFrom, x.ValidTo, x.RecordedNo, x.Value });
    }
}
