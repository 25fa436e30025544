using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class LeaderLectureConfiguration : IEntityTypeConfiguration<LeaderLecture>
{
    public void Configure(EntityTypeBuilder<LeaderLecture> builder)
    {
        builder.ToTable("LeaderLecture");
        builder.Property(x => x.Topic).HasMaxLength(120);
        builder.Property(x => x.Where).HasMaxLength(120);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.PersonId, x.On });
        builder.HasIndex(x => x.Key);
    }
}
