using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class OnlineStudyConfiguration : IEntityTypeConfiguration<OnlineStudy>
{
    public void Configure(EntityTypeBuilder<OnlineStudy> builder)
    {
        builder.ToTable("OnlineStudy");
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.On });
        builder.HasIndex(x => x.Key);
    }
}
