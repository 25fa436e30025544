using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.LifeMeetings;

internal sealed class LifePersonConfiguration : IEntityTypeConfiguration<LifePerson>
{
    public void Configure(EntityTypeBuilder<LifePerson> builder)
    {
        builder.ToTable("LifePerson");
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.Post).HasMaxLength(60);
        builder.Property(x => x.AbsenceReason).HasMaxLength(200);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => x.MeetingId);
        builder.HasIndex(x => x.PersonId);
    }
}
